import { Module, type Type } from '@nestjs/common';
import { DiscoveryService, NestFactory } from '@nestjs/core';
import { Registration } from './registration';
import { RegistrationModule } from './registration.module';

interface Bell {
  ring(): string;
}
const BELL = new Registration<{ name: string; tone?: string }, Bell>('Bell');

@BELL.onClass({ name: 'front', tone: 'c' })
class Front {
  ring = () => 'ding';
}
@BELL.onClass({ name: 'back' })
class Back {
  ring = () => 'dong';
}
@BELL.onClass({ name: 'front' })
class SecondFront {
  ring = () => 'dang';
}
class Silent {}
class Chimes {
  private readonly sound = 'dung';
  @BELL.onMethod<() => string>({ name: 'low' })
  low(): string {
    return this.sound;
  }
  @BELL.onMethod<() => string>({ name: 'high' })
  high(): string {
    return 'ding';
  }
}

const found = async (providers: Type[], names: string[]) => {
  @Module({ providers })
  class Room {}
  @Module({ imports: [RegistrationModule, Room] })
  class App {}
  const app = await NestFactory.createApplicationContext(App, { logger: false });
  return BELL.find(app.get(DiscoveryService), names);
};

describe('what rooms register', () => {
  it('is found by its name, in the order of the names, with what it declared', async () => {
    const bells = await found([Back, Silent, Front], ['front', 'back']);
    expect([...bells.values()].map(({ name, tone, part }) => [name, tone, part.ring()])).toEqual([
      ['front', 'c', 'ding'],
      ['back', undefined, 'dong'],
    ]);
  });

  it('may be several methods of one class, bound to its instance', async () => {
    const bells = await found([Chimes, Front], ['low', 'high', 'front']);
    const low = bells.get('low')?.part as unknown as () => string;
    expect(low()).toBe('dung');
    await expect(found([Chimes], ['low'])).rejects.toThrow('Chimes.high is @Bell "high"');
  });

  it.each<[string, Type[], string[], string]>([
    ['two classes for a name', [Front, SecondFront], ['front'], 'Front and SecondFront are both @Bell "front"'],
    ['a name without a class', [Front], ['front', 'back'], 'Nothing is @Bell "back": put it on the class or method'],
    ['a name nobody knows', [Front, Back], ['front'], 'Back is @Bell "back", a name that does not exist: enter it in'],
  ])('refuses the start with %s, and says what to do', async (_, providers, names, message) => {
    await expect(found(providers, names)).rejects.toMatchObject({
      name: 'StartRefused',
      message: expect.stringContaining(message) as string,
    });
  });

  it('tells all faults at once', async () => {
    await expect(found([Back], ['front', 'side'])).rejects.toThrow(/"front".*\n.*"side".*\n.*"back"/);
  });

  it('takes only classes that can do it', () => {
    // @ts-expect-error: a bell that does not ring
    BELL.onClass({ name: 'front' })(Silent);
    expect(new Silent()).toBeDefined();
  });
});
