package samskap.search.internal;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import samskap.search.vectors.Embedding;
import samskap.search.vectors.ModelSettings;
import samskap.search.vectors.ModelSettings.Pooling;
import samskap.search.vectors.OnnxEmbedding;
import samskap.search.vectors.Strangers;

/**
 * The model that somebody has put beside the product, if any. It is loaded by whoever fills the index, so that nobody's
 * start waits for it; until it is there, and where it can't be loaded, words do without.
 */
@Component
class Model {

    private static final Logger log = LoggerFactory.getLogger(Model.class);

    /** Who asks when so many wait already is answered by words alone. */
    private static final int MOST_WAITING = 16;

    private static final Duration IDLE = Duration.ofMinutes(1);

    /** How a model is loaded. */
    interface Loading {
        Embedding load() throws Exception;
    }

    record Loaded(Embedding embedding, Strangers strangers) {}

    private final @Nullable Loading loading;
    private final ExecutorService asked = asking();
    private volatile @Nullable Loaded loaded;
    private volatile String state;
    private volatile boolean answering;
    private boolean tried;

    @Autowired
    Model(
            @Value("${samskap.search.model:}") String file,
            @Value("${samskap.search.modelpooling:mean}") Pooling pooling,
            @Value("${samskap.search.modelprefix:}") String prefix) {
        this(
                file.isBlank()
                        ? null
                        : () -> OnnxEmbedding.load(new ModelSettings(Path.of(file.strip()), pooling, prefix)));
    }

    Model(@Nullable Loading loading) {
        this.loading = loading;
        this.state = loading == null ? "none" : "not loaded yet";
    }

    static Model none() {
        return new Model(null);
    }

    private static ExecutorService asking() {
        var threads = new ThreadPoolExecutor(
                1, 1, IDLE.toSeconds(), TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), made -> {
                    var thread = new Thread(made, "search-model");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Loads it if it has not been tried yet, and tells of it when it can't be. */
    synchronized Optional<Loaded> load() {
        if (!tried && loading != null) {
            tried = true;
            try {
                var embedding = loading.load();
                loaded = new Loaded(embedding, Strangers.of(embedding));
                state = "loaded, " + embedding.dimensions() + " dimensions";
                log.info("Likeness is judged by a model too: {}", state);
            } catch (Exception | LinkageError broken) {
                state = "not loaded: " + reason(broken);
                log.warn("Likeness is judged by words alone; the model of SAMSKAP_SEARCH_MODEL is {}", state);
            }
        }
        return ready();
    }

    private static String reason(Throwable broken) {
        return broken instanceof NoClassDefFoundError
                ? "this build has no runtime for models; build it with -Dwith.models=true"
                : broken.toString();
    }

    Optional<Loaded> ready() {
        return Optional.ofNullable(loaded);
    }

    /** From now on it is asked of texts: the points that the index has are its own. */
    void answer() {
        answering = true;
    }

    /** For an administrator. */
    String state() {
        return state;
    }

    /** Where a text lies; nothing when there is no model, or it can't say in half the time that is left. */
    Optional<float[]> pointOf(String text, Budget budget) {
        var model = loaded;
        if (model == null || !answering || budget.isSpent()) {
            return Optional.empty();
        }
        try {
            var point = asked.submit(() -> model.embedding().of(text));
            try {
                return Optional.of(point.get(budget.left() / 2, TimeUnit.NANOSECONDS));
            } finally {
                point.cancel(false);
            }
        } catch (RejectedExecutionException | TimeoutException busy) {
            return Optional.empty();
        } catch (ExecutionException broken) {
            log.warn("The model could not say what a text means: {}", String.valueOf(broken.getCause()));
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        asked.shutdownNow();
        var model = loaded;
        loaded = null;
        // What a model is at work on must not be taken from under it.
        if (model != null && asked.awaitTermination(10, TimeUnit.SECONDS)) {
            model.embedding().close();
        }
    }
}
