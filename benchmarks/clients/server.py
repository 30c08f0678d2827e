"""`python -m benchmarks.clients.server FILE`: answers every request with a file's JSON.

A process of its own on 127.0.0.1, so that its work is not measured with the client's. Prints its port,
and ends when its input does.
"""

import socketserver
import sys
import threading
from pathlib import Path


class _Answering(socketserver.StreamRequestHandler):
    """Requests without a body, over one connection."""

    disable_nagle_algorithm = True
    answer = b""

    def handle(self) -> None:
        while self.rfile.readline(65537).strip():
            while self.rfile.readline(65537).strip():
                pass
            self.wfile.write(self.answer)


def main() -> None:
    """Serve until the input ends."""
    content = Path(sys.argv[1]).read_bytes()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}"
    _Answering.answer = head.encode() + b"\r\n\r\n" + content
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Answering) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(server.server_address[1], flush=True)
        sys.stdin.read()
        server.shutdown()


if __name__ == "__main__":
    main()
