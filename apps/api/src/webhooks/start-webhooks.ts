import type { TaskList } from "graphile-worker";
import type { Deps } from "../context.ts";
import { openGuardedAgent } from "../http/guarded-agent.ts";
import { deliverWebhooks } from "./deliver.ts";
import { deliverTask, fanOutTask } from "./enqueue.ts";
import { fanOutWebhooks } from "./fan-out.ts";
import { sendTimeoutMs } from "./send-message.ts";
import { sweepTask, sweepWebhooks } from "./sweep.ts";

/** The jobs that tell others of what is published, and what ends their connections. */
export function openWebhookTasks(deps: Deps): { tasks: TaskList; close: () => Promise<void> } {
  const agent = openGuardedAgent(deps, sendTimeoutMs);
  return {
    tasks: {
      [fanOutTask]: () => fanOutWebhooks(deps),
      [deliverTask]: (payload) => deliverWebhooks(deps, agent, payload),
      [sweepTask]: () => sweepWebhooks(deps),
    },
    close: () => agent.destroy(),
  };
}
