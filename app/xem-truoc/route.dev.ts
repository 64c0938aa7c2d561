import { watch } from 'chokidar';
import { readSettings } from '@/lib/newsroom/settings';

export const dynamic = 'force-dynamic';

/** Editors save a file in several steps: one message stands for all of them. */
const QUIET_MILLISECONDS = 80;

/** Tells the preview's pages that something in the content folder was saved, added or deleted. */
export function GET(request: Request): Response {
  const watcher = watch(readSettings().CONTENT_DIR, { ignoreInitial: true });
  const messages = new ReadableStream<string>({
    start(controller) {
      let pending: NodeJS.Timeout | undefined;
      watcher.on('all', () => {
        clearTimeout(pending);
        pending = setTimeout(() => {
          controller.enqueue('data: saved\n\n');
        }, QUIET_MILLISECONDS);
      });
      request.signal.addEventListener('abort', () => {
        clearTimeout(pending);
        void watcher.close();
        controller.close();
      });
    },
  });
  return new Response(messages.pipeThrough(new TextEncoderStream()), {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
  });
}
