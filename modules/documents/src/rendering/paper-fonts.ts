import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const resolveFile = createRequire(import.meta.url).resolve;

const files = [
  '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf',
  '@expo-google-fonts/golos-text/500Medium/GolosText_500Medium.ttf',
  '@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf',
  '@expo-google-fonts/golos-text/700Bold/GolosText_700Bold.ttf',
  '@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf',
  '@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf',
];

/** The fonts of the papers: Golos Text, with PT Serif for characters it lacks. */
export async function readPaperFonts(): Promise<readonly Uint8Array[]> {
  return Promise.all(files.map((file) => readFile(resolveFile(file))));
}
