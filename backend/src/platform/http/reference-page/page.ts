import type { Endpoints } from '@contract';
import { FIELD_CODES, PROBLEMS } from '@contract/problems';
import { ROLES } from '@domain/accounts';
import { grantsFor } from '@domain/policy';
import { wordsIn } from '@backend/platform/words';

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character,
  );

type Schema = Readonly<Record<string, unknown>>;
interface Operation {
  readonly parameters?: readonly { name: string; in: string; required: boolean; schema: Schema }[];
  readonly requestBody?: { content: { 'application/json'?: { schema: Schema } } };
  readonly responses: Readonly<Record<string, { content?: { 'application/json'?: { schema: Schema } } }>>;
}

const schemaBlock = (title: string, schema: unknown): string =>
  schema ? `<h4>${title}</h4><pre tabindex="0">${escape(JSON.stringify(schema, null, 2))}</pre>` : '';

function section(route: string, about: string, roles: string, operation: Operation): string {
  const id = route.replace(/\W+/g, '-');
  const parameters = operation.parameters ?? [];
  return `<section aria-labelledby="${id}"><h3 id="${id}"><code>${escape(route)}</code></h3>
<p>${escape(about)}</p><p class="roles">${escape(roles)}</p>
<details><summary>Sent and answered</summary>
${parameters.length > 0 ? schemaBlock('Parameters', parameters) : ''}
${schemaBlock('Body', operation.requestBody?.content['application/json']?.schema)}
${schemaBlock('Answer', (operation.responses['200'] ?? operation.responses['201'])?.content?.['application/json']?.schema)}</details></section>`;
}

/** The reference page: every endpoint, who may use it, what is sent and answered, and every problem code. */
export function referencePage(contract: Endpoints, document: Schema): string {
  const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  const sections = Object.entries(contract).map(([route, endpoint]) => {
    const [method = '', path = ''] = route.split(' ');
    const operation = paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
    const roles = ROLES.filter((role) => grantsFor(role, endpoint.may).length > 0);
    const who = `${endpoint.may}: ${roles.length === ROLES.length ? 'everybody' : roles.join(', ')}`;
    return operation ? section(route, endpoint.about, who, operation) : '';
  });
  const problems = Object.entries(PROBLEMS).map(
    ([code, status]) =>
      `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${escape(wordsIn('en').problem(code))}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Dialogwerk: API reference</title><link rel="stylesheet" href="/api/docs.css"></head>
<body><main><h1>API reference</h1>
<p>All addresses start with <code>/api</code>. The same as a machine reads it: <a href="/api/openapi.json">OpenAPI 3.1</a>.
Requests that change something need the site's own <code>Origin</code>. An <code>Idempotency-Key</code> on POST makes a repeated
request harmless for 24 hours.</p>
<h2>Endpoints</h2>${sections.join('\n')}
<h2>Problems</h2><p>Refusals are <code>application/problem+json</code> with a code, and with codes per field: ${FIELD_CODES.map((code) => `<code>${code}</code>`).join(', ')}.</p>
<table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead>
<tbody>${problems.join('\n')}</tbody></table></main></body></html>`;
}

export const referenceStyle = `:root{color-scheme:light dark}body{font:17px/1.55 Arial,sans-serif;margin:0}
main{max-width:60rem;margin:0 auto;padding:1.5rem}h2{margin-top:3rem}section{border-top:1px solid;padding:.5rem 0}
h3{margin:.5rem 0}.roles{font-size:.9em}pre{overflow:auto;padding:1rem;border:1px solid;font-size:.85em}
table{border-collapse:collapse;display:block;overflow:auto}th,td{text-align:left;padding:.4rem 1rem .4rem 0;vertical-align:top;border-bottom:1px solid}
summary{cursor:pointer;min-height:24px}`;
