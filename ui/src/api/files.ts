// The system's own dialogs. They answer `null` when the person changed their mind.

import { call } from "./client";

export async function pickFile(): Promise<string | null> {
  return (await call("pick_file", {})).path;
}

export async function pickFolder(): Promise<string | null> {
  return (await call("pick_folder", {})).path;
}

export async function pickPicture(): Promise<string | null> {
  return (await call("pick_picture", {})).path;
}
