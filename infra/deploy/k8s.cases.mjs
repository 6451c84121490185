import { basename } from 'node:path';
import { documentsIn, filesIn, settings } from './read.mjs';

const FOLDER = 'infra/k8s';
const files = filesIn(FOLDER, '.yaml');
const [customization] = documentsIn(`${FOLDER}/kustomization.yaml`);
const things = files.filter((file) => !file.endsWith('kustomization.yaml')).flatMap(documentsIn);
const of = (kind) => things.filter((thing) => thing.kind === kind);
const deployments = of('Deployment');
const named = (kind, name) => of(kind).some(({ metadata }) => metadata.name === name);

/** The version in which each kind lives; an older one is not served any more. */
const VERSIONS = {
  Namespace: 'v1',
  ConfigMap: 'v1',
  ServiceAccount: 'v1',
  Service: 'v1',
  Deployment: 'apps/v1',
  Ingress: 'networking.k8s.io/v1',
  NetworkPolicy: 'networking.k8s.io/v1',
  PodDisruptionBudget: 'policy/v1',
  HorizontalPodAutoscaler: 'autoscaling/v2',
};

const labelsOf = (deployment) => deployment.spec.template.metadata.labels;
const fits = (selector, labels) => Object.entries(selector).every(([key, value]) => labels[key] === value);
const faults = (work) =>
  deployments.flatMap((one) => work(one.spec.template.spec, one).map((fault) => `${one.metadata.name}: ${fault}`));

export const k8sCases = {
  'manifests: all are applied': () =>
    files
      .map((file) => basename(file))
      .filter((name) => name !== 'kustomization.yaml' && !customization.resources.includes(name)),
  'manifests: every kind in the version that is served': () =>
    things.filter(({ kind, apiVersion }) => VERSIONS[kind] !== apiVersion).map(({ kind }) => kind),
  'manifests: the image is pinned': () =>
    faults(({ containers }) =>
      containers
        .map(({ image }) => image)
        .filter((image) => {
          const pin = customization.images.find(({ name }) => name === image);
          return !/^\d+\.\d+\.\d+$/.test(pin?.newTag ?? '');
        }),
    ),
  'manifests: every pod is locked down': () =>
    faults((pod) => [
      ...(pod.securityContext?.runAsNonRoot === true && pod.securityContext.runAsUser >= 10000 ? [] : ['root']),
      ...(pod.securityContext?.seccompProfile?.type === 'RuntimeDefault' ? [] : ['seccomp']),
      ...(pod.automountServiceAccountToken === false ? [] : ['token']),
      ...pod.containers.flatMap(({ securityContext: held }) => [
        ...(held?.readOnlyRootFilesystem === true ? [] : ['its root can be written']),
        ...(held?.allowPrivilegeEscalation === false ? [] : ['it may gain privileges']),
        ...(held?.capabilities?.drop?.includes('ALL') ? [] : ['it keeps capabilities']),
      ]),
    ]),
  'manifests: every pod is probed on a port it has': () =>
    faults(({ containers }) =>
      containers.flatMap(({ ports, startupProbe, livenessProbe, readinessProbe }) => {
        const names = ports.map(({ name }) => name);
        const right = (probe, path) => probe?.httpGet?.path === path && names.includes(probe.httpGet.port);
        const all = [right(startupProbe, '/live'), right(livenessProbe, '/live'), right(readinessProbe, '/ready')];
        return all.every(Boolean) ? [] : ['probes'];
      }),
    ),
  'manifests: memory is bounded and work is asked for': () =>
    faults(({ containers }) =>
      containers.filter(({ resources: r }) => !r?.limits?.memory || !r?.requests?.cpu).map(({ name }) => name),
    ),
  'manifests: volumes exist and only /tmp is written': () =>
    faults(({ containers, volumes = [] }) =>
      containers.flatMap(({ volumeMounts = [] }) =>
        volumeMounts
          .filter(({ name, mountPath }) => mountPath !== '/tmp' || !volumes.some((one) => one.name === name))
          .map(({ name }) => name),
      ),
    ),
  'manifests: only settings that exist': () =>
    of('ConfigMap').flatMap(({ data }) => Object.keys(data).filter((name) => !settings().has(name))),
  'manifests: no secret stands in them': () => [
    ...of('Secret').map(({ metadata }) => metadata.name),
    ...of('ConfigMap').flatMap(({ data }) =>
      Object.keys(data).filter((name) => /SECRET|KEY|_URL$/.test(name) && name !== 'PUBLIC_URL'),
    ),
  ],
  'manifests: every deployment survives a drained node': () =>
    deployments
      .filter((one) => !of('PodDisruptionBudget').some(({ spec }) => fits(spec.selector.matchLabels, labelsOf(one))))
      .map(({ metadata }) => metadata.name),
  'manifests: selectors choose what they mean': () => [
    ...deployments
      .filter((one) => !fits(one.spec.selector.matchLabels, labelsOf(one)))
      .map(({ metadata }) => metadata.name),
    ...of('Service')
      .filter(({ spec }) => !deployments.some((one) => fits(spec.selector, labelsOf(one))))
      .map(({ metadata }) => metadata.name),
  ],
  'manifests: workers grow with their work': () =>
    named('HorizontalPodAutoscaler', 'worker') &&
    of('HorizontalPodAutoscaler').every(({ spec }) => named('Deployment', spec.scaleTargetRef.name))
      ? []
      : ['no autoscaler for workers'],
  'manifests: the site is reached through a service that exists, over TLS': () =>
    of('Ingress').flatMap(({ spec }) => [
      ...(spec.tls?.length > 0 ? [] : ['no TLS']),
      ...spec.rules
        .flatMap(({ http }) => http.paths.map(({ backend }) => backend.service.name))
        .filter((name) => !named('Service', name)),
    ]),
  'manifests: nothing comes in by itself': () =>
    of('NetworkPolicy').some(({ spec }) => Object.keys(spec.podSelector).length === 0 && !spec.ingress)
      ? []
      : ['no policy that refuses everything'],
  'manifests: a stop may take as long as we promise': () => {
    const drain = Number(of('ConfigMap')[0].data.DRAIN_SECONDS);
    return faults((pod) => (pod.terminationGracePeriodSeconds < drain + 10 ? ['too short'] : []));
  },
};
