// Loaded before a program by `--import`: a socket to anywhere but loopback is an error.
import { Socket } from 'node:net';

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const [first] = args.flat();
  const host = typeof first === 'object' ? (first?.host ?? first?.path ?? 'localhost') : args[1];
  if (!/^(localhost|127(\.\d+){3}|::1|\/.*)$/.test(String(host ?? 'localhost')))
    throw new Error(`A connection to ${host} was tried, which is not this machine.`);
  return connect.apply(this, args);
};
