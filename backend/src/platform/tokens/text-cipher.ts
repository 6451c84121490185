import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';

const IV = 12;
const TAG = 16;
const derive = (secret: string, use: string): Buffer => createHash('sha256').update(`${use}\n${secret}`).digest();

/**
 * Encrypts text that must lie somewhere for a while without being readable there (AES-256-GCM). The nonce is drawn from
 * the text itself, so equal texts look equal and nothing else can be seen.
 */
export class TextCipher {
  private readonly key: Buffer;
  private readonly nonceKey: Buffer;

  constructor(secret: string) {
    this.key = derive(secret, 'seal');
    this.nonceKey = derive(secret, 'seal nonce');
  }

  /** The encrypted text, as base64url. */
  encrypt(text: string): string {
    const iv = createHmac('sha256', this.nonceKey).update(text).digest().subarray(0, IV);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
  }

  /** The text again; undefined when it was changed or encrypted by another installation. */
  decrypt(encrypted: string): string | undefined {
    const bytes = Buffer.from(encrypted, 'base64url');
    if (bytes.length < IV + TAG) return undefined;
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, IV));
    decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8');
    } catch {
      // The cipher tells a wrong key or changed bytes by throwing only.
      return undefined;
    }
  }
}
