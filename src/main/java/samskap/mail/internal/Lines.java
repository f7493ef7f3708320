package samskap.mail.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samskap.mail.Outbox.Due;
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
     * @param carries takes what goes over one of them
     * @return what it says of each part; nothing when we are interrupted
     */
    <T extends Due, R> List<R> carry(List<T> mails, BiFunction<List<T>, Post.Line, R> carries) {
        if (mails.size() < FEW || lines.size() == 1) {
            return List.of(carries.apply(mails, lines.getFirst()));
        }
        var parts = IntStream.range(0, lines.size())
                .mapToObj(number -> (Callable<R>) () -> carries.apply(partOf(mails, number), lines.get(number)))
                .toList();
        try {
            return all(threads.invokeAll(parts));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private <T extends Due> List<T> partOf(List<T> mails, int number) {
        return mails.stream()
                .filter(mail -> mail.lane() % lines.size() == number)
                .toList();
    }

    /** One that failed fails them all, once each has ended. */
    private static <R> List<R> all(List<Future<R>> parts) throws InterruptedException {
        var answers = new ArrayList<R>();
        for (var part : parts) {
            try {
                answers.add(part.get());
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
        return answers;
    }

    @Override
    public void close() {
        threads.close();
        lines.forEach(Post.Line::close);
    }
}
