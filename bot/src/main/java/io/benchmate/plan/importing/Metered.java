package io.benchmate.plan.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML of which no single piece may be endless. A reader of XML hands out text in parts, but a tag
 * with its attributes, a comment or a CDATA section it keeps whole until its end is found.
 */
final class Metered extends FilterInputStream {
    /** Pictures that Word repeats in an attribute for old programs are smaller. */
    private static final int PIECE_BYTES = 4 * 1024 * 1024;

    private long since;

    Metered(InputStream in) {
        super(in);
    }

    /** A piece is more than any plan has. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static boolean isBehind(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof TooLong) {
                return true;
            }
        }
        return false;
    }

    /** The next piece begins about here. */
    void next() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws TooLong {
        since += read;
        if (since > PIECE_BYTES) {
            throw new TooLong();
        }
    }
}
