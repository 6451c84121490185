// Named one by one and not by `*`: whoever shows one of these loads all of them, in one chunk instead of ten.
export { Button, type ButtonKind } from './button';
export { Field, Input } from './field';
export { Flag, Fresh, Redacted, Shape, SideMark, Tag, type SideValue } from './marks';
export { More } from './more';
export { Notice } from './notice';
export { OwnWords } from './own-words';
export { Section } from './section';
export { Skeleton } from './skeleton';
export { Quote, Voice } from './voice';
