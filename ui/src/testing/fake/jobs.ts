// The jobs of the fake backend: every look at a job that runs makes one more document.

import type { JobView } from "../../api/generated/JobView";

interface MadeFile<K> {
  kind: K;
  name: string;
  path: string;
}

/** As the program tells of a job, whatever kinds of documents it makes. */
type View<K> = Omit<JobView, "current" | "files"> & { current: K | null; files: MadeFile<K>[] };

interface Job<K> {
  view: View<K>;
  kinds: K[];
  folder: string;
  made: (file: MadeFile<K>) => void;
}

export class FakeJobs<K extends string> {
  private readonly jobs = new Map<number, Job<K>>();
  private readonly there = new Set<string>();
  private readonly names: Record<K, string>;

  constructor(names: Record<K, string>) {
    this.names = names;
  }

  isThere(path: string): boolean {
    return this.there.has(path);
  }

  start(kinds: K[], folder: string, made: (file: MadeFile<K>) => void): View<K> {
    const job = this.jobs.size + 1;
    const view: View<K> = {
      job,
      state: "running",
      progress: 0,
      current: kinds[0] ?? null,
      files: [],
      error: null,
    };
    this.jobs.set(job, { view, kinds, folder, made });
    return view;
  }

  look(id: number): View<K> | undefined {
    const job = this.jobs.get(id);
    if (job?.view.state !== "running") return job?.view;
    const kind = job.kinds[job.view.files.length];
    const files = kind ? [...job.view.files, this.write(job, kind)] : job.view.files;
    const current = job.kinds[files.length] ?? null;
    job.view = {
      ...job.view,
      files,
      current,
      progress: files.length / Math.max(1, job.kinds.length),
      state: current ? "running" : "done",
    };
    return job.view;
  }

  cancel(id: number): View<K> | undefined {
    const job = this.jobs.get(id);
    if (job?.view.state === "running") job.view = { ...job.view, state: "cancelled" };
    return job?.view;
  }

  private write(job: Job<K>, kind: K): MadeFile<K> {
    const [stem = "", ending = ""] = this.names[kind].split(/\.(?=\w+$)/);
    let name = this.names[kind];
    for (let number = 2; this.there.has(`${job.folder}/${name}`); number += 1) {
      name = `${stem} (${number}).${ending}`;
    }
    const file = { kind, name, path: `${job.folder}/${name}` };
    this.there.add(file.path);
    job.made(file);
    return file;
  }
}
