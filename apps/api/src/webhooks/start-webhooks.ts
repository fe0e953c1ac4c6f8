import type { TaskList } from "graphile-worker";
import type { Deps } from "../context.ts";
import type { Sender } from "./deliver.ts";
import { deliverTask, fanOutTask } from "./enqueue.ts";
import { fanOutWebhooks } from "./fan-out.ts";
import { sweepTask, sweepWebhooks } from "./sweep.ts";

/** The jobs that tell others of what is published, and what ends their connections. */
export function openWebhookTasks(deps: Deps): { tasks: TaskList; close: () => Promise<void> } {
  let sender: Promise<Sender> | null = null;

  /** Loaded with the first message: many a site has none to send. */
  function findSender(): Promise<Sender> {
    sender ??= import("./deliver.ts").then(({ openSender }) => openSender(deps));
    return sender;
  }

  return {
    tasks: {
      [fanOutTask]: () => fanOutWebhooks(deps),
      [deliverTask]: async (payload) => (await findSender()).deliver(payload),
      [sweepTask]: () => sweepWebhooks(deps),
    },
    close: async () => (await sender)?.close(),
  };
}
