package samskap.notification.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samskap.mail.Post;

/**
 * Some connections to the mail server, for while one waits for its answer another can carry. All mails of a person go
 * over the same one, in their order; where there are few mails, all do.
 */
final class Lines implements AutoCloseable {

    /** Fewer are not worth another connection. */
    private static final int FEW = 20;

    private final List<Post.Line> lines;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Lines(Post post, int many) {
        lines = Stream.generate(post::line).limit(many).toList();
    }

    /**
     * @param carries takes what goes over one of them, and says whether more may
     * @return whether all say so
     */
    boolean carry(List<Parcel> parcels, BiPredicate<List<Parcel>, Post.Line> carries) {
        if (parcels.size() < FEW || lines.size() == 1) {
            return carries.test(parcels, lines.getFirst());
        }
        var parts = IntStream.range(0, lines.size())
                .mapToObj(number -> (Callable<Boolean>) () -> carries.test(partOf(parcels, number), lines.get(number)))
                .toList();
        try {
            return all(threads.invokeAll(parts));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<Parcel> partOf(List<Parcel> parcels, int number) {
        return parcels.stream()
                .filter(parcel -> parcel.person().value() % lines.size() == number)
                .toList();
    }

    /** One that failed fails them all, once each has ended. */
    private static boolean all(List<Future<Boolean>> parts) throws InterruptedException {
        var answers = new ArrayList<Boolean>();
        for (var part : parts) {
            try {
                answers.add(part.get());
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
        return !answers.contains(false);
    }

    @Override
    public void close() {
        threads.close();
        lines.forEach(Post.Line::close);
    }
}
