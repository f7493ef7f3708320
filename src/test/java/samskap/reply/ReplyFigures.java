package samskap.reply;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * How long reading takes.
 *
 * @param half half of the corpus' mails are read within, in milliseconds
 * @param most 95 of 100 are
 * @param strange how many mails were read that something had happened to
 * @param longest what the slowest of them took, in milliseconds of a processor
 * @param largest what the greediest of them asked for, in megabytes
 */
public record ReplyFigures(double half, double most, int strange, long longest, long largest) {

    private static final int ROUNDS = 30;

    /**
     * @param strange how many strange mails to read
     * @param also what else is done with each of these
     */
    public static ReplyFigures measured(int strange, Consumer<byte[]> also) {
        var times = times(Specimen.all().stream().map(Specimen::bytes).toList());
        var tally = new Tally();
        StrangeMails.read(1, strange, also, tally);
        return new ReplyFigures(
                times[times.length / 2], times[times.length * 95 / 100], strange, tally.longest, tally.largest);
    }

    private static double[] times(List<byte[]> mails) {
        var reader = new MailReader(Ours.none());
        var times = new double[mails.size() * ROUNDS];
        for (var warm = 1; warm >= 0; warm--) {
            for (var at = 0; at < times.length; at++) {
                var start = System.nanoTime();
                reader.read(mails.get(at % mails.size()));
                times[at] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static final class Tally implements StrangeMails.Heard {

        private long longest;
        private long largest;

        @Override
        public void of(int number, Effort effort) {
            longest = Math.max(longest, effort.milliseconds());
            largest = Math.max(largest, effort.megabytes());
        }
    }
}
