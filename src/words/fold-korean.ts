/** Particles, none of which is made of others: several may follow each other, and each text is cut one way. */
const PARTICLES = `에서 에게 한테 께서 까지 부터 처럼 보다 으로 으로서 으로써 로서 로써 이나 라도 마다 조차 마저
  은 는 이 가 을 를 에 의 와 과 로 도 만`;

const ENDS_IN_PARTICLES = new RegExp(`^(.{2,60}?)(?:${PARTICLES.split(/\s+/).join('|')})+$`, 'u');
const HANGUL = /\p{Script=Hangul}$/u;

/**
 * A Korean word without its particles, as long as two characters remain: `foldKorean('학교에서는')` => `학교`. All of them go,
 * so that a word that ends as a particle does (`고양이`) is the same with one after it (`고양이가`).
 */
export function foldKorean(word: string): string {
  return HANGUL.test(word) ? word.replace(ENDS_IN_PARTICLES, '$1') : word;
}
