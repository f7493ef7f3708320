package samskap.inbox.internal;

import java.util.concurrent.Semaphore;
import org.springframework.util.unit.DataSize;

/** How much memory the mails that are being brought may have, all together. */
final class Room {

    /** What is taken of it at once, in bytes. */
    static final int STEP = 64 << 10;

    private final Semaphore steps;

    Room(DataSize size) {
        steps = new Semaphore(Math.toIntExact(Math.max(1, size.toBytes() / STEP)));
    }

    /** What one mail has of it, until it is closed. */
    final class Part implements AutoCloseable {

        private int taken;

        /** Whether there is room for a further step. */
        boolean grow() {
            if (!steps.tryAcquire()) {
                return false;
            }
            taken++;
            return true;
        }

        @Override
        public void close() {
            steps.release(taken);
            taken = 0;
        }
    }

    Part part() {
        return new Part();
    }
}
