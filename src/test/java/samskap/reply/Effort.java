package samskap.reply;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What something takes on a thread, whatever else the machine does meanwhile.
 *
 * @param milliseconds of a processor
 * @param megabytes all that was asked for, so at least as much as was ever held
 */
public record Effort(long milliseconds, long megabytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    public static Effort of(Runnable act) {
        var time = THREADS.getCurrentThreadCpuTime();
        var memory = THREADS.getCurrentThreadAllocatedBytes();
        act.run();
        return new Effort(
                (THREADS.getCurrentThreadCpuTime() - time) / 1_000_000,
                (THREADS.getCurrentThreadAllocatedBytes() - memory) >> 20);
    }
}
