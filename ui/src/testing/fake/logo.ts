// The logo in the made-up backend: one picture of one pixel, whatever file is picked.

import type { LogoAnswer } from "../../api/generated/LogoAnswer";

const PICTURE =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export function fakeLogo() {
  let answer: LogoAnswer = { logo: null };
  return {
    logo: () => answer,
    pick_picture: () => ({ path: "/home/kari/Bilder/logo.png" }),
    choose_logo: ({ path }: { path: string }) => {
      const name = path.split("/").at(-1) ?? path;
      answer = { logo: { name, width: 480, height: 160, picture: PICTURE } };
      return answer;
    },
    remove_logo: () => {
      answer = { logo: null };
      return answer;
    },
  };
}
