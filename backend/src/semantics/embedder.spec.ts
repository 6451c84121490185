import { quantised } from '@domain/semantics';
import { Embedder, EndpointFailed, type EndpointFault } from './embedder';
import { StubEndpoint, vectorOf, type StubFault } from './testing/stub-endpoint';

const TEXTS = ['Krater im Pulverlack', 'Risse in der Schweißnaht', 'Sauerteig und Roggen'];

describe('an endpoint that is asked for vectors', () => {
  let stub: StubEndpoint;
  const embedder = (patience = 10_000, key?: string) =>
    new Embedder({ url: stub.url, key, model: 'some-model', patience });
  const failure = (asked: Promise<unknown>): Promise<unknown> =>
    asked.then(
      () => 'an answer',
      (error: unknown) => (error instanceof EndpointFailed ? error.fault : error),
    );

  beforeEach(async () => {
    stub = await StubEndpoint.start();
  });
  afterEach(() => stub.stop());

  it('answers with one vector per text, whatever their order in the answer', async () => {
    expect(await embedder().vectors(TEXTS)).toEqual(TEXTS.map((text) => quantised(vectorOf(text))));
    expect(stub.texts).toEqual(TEXTS);
  });

  it('is shown the key where there is one', async () => {
    await embedder().vectors(TEXTS);
    await embedder(10_000, 'secret').vectors(TEXTS);
    expect(stub.keys).toEqual([undefined, 'Bearer secret']);
  });

  it.each<[StubFault, EndpointFault]>([
    ['broken', 'broken'],
    ['locked', 'refused'],
    ['busy', 'busy'],
    ['moved', 'unreachable'],
    ['hangs up', 'unreachable'],
    ['no JSON', 'nonsense'],
    ['another answer', 'nonsense'],
    ['mixed lengths', 'nonsense'],
    ['not a number', 'nonsense'],
    ['zeros', 'nonsense'],
    ['fewer', 'nonsense'],
    ['twice the same', 'nonsense'],
    ['huge', 'too_large'],
  ])('that is "%s" fails as %s', async (fault, expected) => {
    stub.fault = fault;
    expect(await failure(embedder().vectors(TEXTS))).toBe(expected);
    expect(stub.requests).toBe(1);
  });

  it('that lets one wait fails once patience is over', async () => {
    stub.fault = 'slow';
    expect(await failure(embedder(50).vectors(TEXTS))).toBe('slow');
  });

  it('that nobody listens at is unreachable', async () => {
    const asked = embedder();
    await stub.stop();
    expect(await failure(asked.vectors(TEXTS))).toBe('unreachable');
  });

  it('may say that it does not take a text', async () => {
    stub.unwanted = 'Sauerteig';
    expect(await embedder().vectors(TEXTS)).toBeNull();
  });

  it('is let go at once when the process is asked to stop', async () => {
    stub.fault = 'slow';
    const stopping = new AbortController();
    const asked = failure(embedder(60_000).vectors(TEXTS, stopping.signal));
    stopping.abort('stop');
    expect(await asked).toBe('stop');
  });

  it('is not quoted in the error, which may be logged', async () => {
    stub.fault = 'broken';
    const error = await embedder()
      .vectors(TEXTS)
      .catch((reason: unknown) => reason);
    expect(String(error)).toBe('EndpointFailed: broken');
  });
});
