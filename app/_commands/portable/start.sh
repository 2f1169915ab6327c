#!/bin/sh
# Nothing but the shell itself: a bare machine may have no more.
here=${0%/*}
exec "$here/node/node" "$here/start.mjs"
