import { existsSync, readFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { documentsIn, settings } from './read.mjs';

const FILE = 'infra/compose.yml';
const [compose] = documentsIn(FILE);
const services = Object.entries(compose.services);
const OURS = ['api-1', 'api-2', 'worker-1', 'worker-2'];

/** What the Compose specification knows of a service, as far as it is used here. */
const KEYS = `restart read_only cap_drop cap_add security_opt logging image build user tmpfs environment
  stop_grace_period depends_on healthcheck command networks ports volumes profiles shm_size`.split(/\s+/);

const faults = (work) => services.flatMap(([name, service]) => work(service, name).map((fault) => `${name}: ${fault}`));
const pinned = (image) => /^[\w./-]+:v?\d+\.\d+[\w.-]*$/.test(image);

export const composeCases = {
  'compose: only keys that exist': () => faults((service) => Object.keys(service).filter((key) => !KEYS.includes(key))),
  'compose: every image is pinned': () => faults(({ image }) => (pinned(image) ? [] : [`${image}`])),
  'compose: every service is locked down': () =>
    faults((service) => [
      ...(service.read_only === true ? [] : ['its root can be written']),
      ...(service.cap_drop?.includes('ALL') ? [] : ['it keeps capabilities']),
      ...(service.security_opt?.includes('no-new-privileges:true') ? [] : ['it may gain privileges']),
    ]),
  'compose: every service has a place it may write to': () =>
    faults(({ tmpfs = [], volumes = [] }) =>
      tmpfs.length > 0 || volumes.some((volume) => !volume.endsWith(':ro')) ? [] : ['none'],
    ),
  'compose: the proxy is asked where it does not send on to https': () => {
    const [url] = compose.services.proxy.healthcheck.test.slice(-1);
    return readFileSync(join(dirname(FILE), 'docker/Caddyfile'), 'utf8').includes(`\n${url} {`) ? [] : [url];
  },
  'compose: ours run as nobody in particular': () =>
    OURS.filter((name) => !/^1\d{4}:/.test(compose.services[name].user)),
  'compose: every service tells how it is': () =>
    faults(({ healthcheck: check }) =>
      check?.disable === true || (check?.test?.[0] === 'CMD' && check.interval && check.timeout) ? [] : ['no check'],
    ),
  'compose: two APIs, two workers, and what they need': () =>
    [...OURS, 'proxy', 'postgres', 'redis', 'meilisearch', 'mailpit'].filter((name) => !(name in compose.services)),
  'compose: what is depended on exists and can be waited for': () =>
    faults(({ depends_on: needs = {} }) =>
      Object.keys(needs).filter((name) => compose.services[name]?.healthcheck?.test === undefined),
    ),
  'compose: networks and volumes exist': () =>
    faults(({ networks = [], volumes = [] }) => [
      ...networks.filter((name) => !(name in compose.networks)),
      ...volumes
        .map((volume) => volume.split(':')[0])
        .filter((from) => /^[a-z]/.test(from) && !(from in compose.volumes)),
      ...volumes
        .map((volume) => volume.split(':')[0])
        .filter((from) => from.startsWith('./') && !existsSync(join(dirname(FILE), from))),
    ]),
  'compose: only settings that exist': () =>
    OURS.flatMap((name) => Object.keys(compose.services[name].environment)).filter((name) => !settings().has(name)),
  'compose: only the proxy is reachable from outside': () =>
    faults(({ ports = [] }, name) => (name === 'proxy' ? [] : ports.filter((port) => !port.startsWith('127.0.0.1:')))),
  'compose: no secret stands in it': () =>
    faults(({ environment = {} }) =>
      Object.entries(environment)
        .filter(([key, value]) => /SECRET|KEY|PASSWORD/.test(key) && !/\$\{\w+:(\?|-\})/.test(value))
        .map(([key]) => key),
    ),
  'compose: Redis keeps every job': () => {
    const words = compose.services.redis.command.join(' ');
    return ['--appendonly yes', '--maxmemory-policy noeviction'].filter((part) => !words.includes(part));
  },
  'compose: a stop may take as long as we promise': () =>
    OURS.filter((name) => {
      const { stop_grace_period: grace, environment } = compose.services[name];
      return Number.parseInt(grace) < Number(environment.DRAIN_SECONDS) + 10;
    }),
};
