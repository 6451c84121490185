/** The light scheme of the design tokens; mail programs know no custom properties. */
export const COLOUR = {
  ink: '#15201d',
  ink2: '#46524e',
  ink3: '#5d6964',
  paper: '#ffffff',
  paper2: '#f2f4f1',
  line: '#d3d9d5',
  turn: '#ffd53d',
  practice: '#9a3f05',
  science: '#1a4a9e',
  staff: '#00685a',
  guide: '#46524e',
} as const;

export const PLATFORM_FONT = 'Arial, Helvetica, sans-serif';
/** What a person wrote. */
export const VOICE_FONT = "Georgia, 'Times New Roman', serif";

/** The four shapes as characters that every mail program has. */
export const SHAPE = { practice: '■', science: '●', staff: '▲', guide: '◆' } as const;
