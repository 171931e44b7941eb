package io.benchmate.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;

/** One kept HTTP/1.1 connection, either end of it; as little as a benchmark needs. */
final class Wire implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[16_384];
    private int next;
    private int end;
    private final OutputStream out;

    Wire(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = new BufferedOutputStream(socket.getOutputStream(), 16_384);
    }

    /**
     * A request or an answer: its first line and its body.
     *
     * @param last whether the other end closes the connection after it
     */
    record Message(String start, byte[] body, boolean last) {}

    void send(byte[] head, byte[] body) throws IOException {
        out.write(head);
        out.write(body);
        out.flush();
    }

    /** Throws {@link EOFException} when the other end has closed. */
    Message read() throws IOException {
        String start = line();
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            last |= lower.startsWith("connection:") && lower.contains("close");
        }
        return new Message(start, chunked ? chunks() : bytes(length), last);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.write(bytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(120);
        for (byte read = octet(); read != '\n'; read = octet()) {
            if (read != '\r') {
                line.append((char) (read & 0xff));
            }
        }
        return line.toString();
    }

    private byte octet() throws IOException {
        if (next == end) {
            fill();
        }
        return buffer[next++];
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; ) {
            if (next == end) {
                fill();
            }
            int part = Math.min(end - next, length - at);
            System.arraycopy(buffer, next, bytes, at, part);
            next += part;
            at += part;
        }
        return bytes;
    }

    /**
     * By hand: the library's stream takes a lock for each byte, which is much of the load's cost.
     */
    private void fill() throws IOException {
        int read = in.read(buffer);
        if (read < 0) {
            throw new EOFException();
        }
        next = 0;
        end = read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
