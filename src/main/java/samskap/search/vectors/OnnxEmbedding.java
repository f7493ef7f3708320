package samskap.search.vectors;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import samskap.search.vectors.ModelSettings.Pooling;

/**
 * A sentence-embedding model that runs in this process, by ONNX Runtime. It takes what BERT and its like take
 * ({@code input_ids}, {@code attention_mask}, maybe {@code token_type_ids}) and gives either a point for each piece of
 * the text, which are pooled here, or one for the text.
 */
public final class OnnxEmbedding implements Embedding {

    /** Pieces of words of a text that are read; most models have learnt with no more. */
    private static final int LONGEST = 256;

    /** Lucene keeps no longer ones. */
    private static final int MOST_DIMENSIONS = 1024;

    private static final String WHOLE = "sentence_embedding";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final ModelSettings settings;
    private final String fingerprint;
    private final String output;
    private final int dimensions;

    private OnnxEmbedding(OrtSession session, HuggingFaceTokenizer tokenizer, ModelSettings settings, String print) {
        this.environment = OrtEnvironment.getEnvironment();
        this.session = session;
        this.tokenizer = tokenizer;
        this.settings = settings;
        this.fingerprint = print;
        this.output = output(session.getOutputNames());
        this.dimensions = of("ready").length;
        if (dimensions > MOST_DIMENSIONS) {
            throw new IllegalStateException(
                    "its points have " + dimensions + " numbers; the index keeps " + MOST_DIMENSIONS + " at most");
        }
    }

    /**
     * Reads a model and has it say something once, which takes a second or two.
     *
     * @throws IOException when one of its files can't be read
     * @throws IllegalStateException when it is no model of this kind
     */
    public static OnnxEmbedding load(ModelSettings settings) throws IOException {
        if (!Files.isReadable(settings.file())) {
            throw new IOException("There is no model that can be read at " + settings.file());
        }
        if (!Files.isReadable(settings.tokenizer())) {
            throw new IOException("The model needs a file beside it: " + settings.tokenizer());
        }
        // The library of tokenizers would tell its makers where it runs, and fetch what it misses.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        var print = Fingerprint.of(settings);
        var tokenizer = HuggingFaceTokenizer.newInstance(
                settings.tokenizer(),
                Map.of("truncation", "true", "padding", "false", "maxLength", Integer.toString(LONGEST)));
        try (var options = new OrtSession.SessionOptions()) {
            // Whoever asks waits for one text; the other processors are for the product.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var session = OrtEnvironment.getEnvironment()
                    .createSession(settings.file().toString(), options);
            return opened(session, tokenizer, settings, print);
        } catch (OrtException | RuntimeException | Error broken) {
            tokenizer.close();
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    private static OnnxEmbedding opened(
            OrtSession session, HuggingFaceTokenizer tokenizer, ModelSettings settings, String print)
            throws OrtException {
        try {
            return new OnnxEmbedding(session, tokenizer, settings, print);
        } catch (RuntimeException | Error other) {
            session.close();
            throw other;
        }
    }

    private static String output(Set<String> names) {
        return names.contains(WHOLE) ? WHOLE : names.iterator().next();
    }

    @Override
    public float[] of(String text) {
        var pieces = tokenizer.encode(settings.prefix() + text);
        var inputs = new LinkedHashMap<String, OnnxTensor>();
        try {
            put("input_ids", pieces.getIds(), inputs);
            put("attention_mask", pieces.getAttentionMask(), inputs);
            put("token_type_ids", pieces.getTypeIds(), inputs);
            try (var result = session.run(inputs, Set.of(output))) {
                return unit(point(result.get(0).getValue(), pieces));
            }
        } catch (OrtException broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    /** A model names what it takes; what it does not name it does not want. */
    private void put(String name, long[] numbers, Map<String, OnnxTensor> inputs) throws OrtException {
        if (session.getInputNames().contains(name)) {
            inputs.put(name, OnnxTensor.createTensor(environment, new long[][] {numbers}));
        }
    }

    private float[] point(Object made, Encoding pieces) {
        return switch (made) {
            case float[][] ofText -> ofText[0];
            case float[][][] ofPieces when settings.pooling() == Pooling.CLS -> ofPieces[0][0];
            case float[][][] ofPieces -> mean(ofPieces[0], pieces.getAttentionMask());
            default ->
                throw new IllegalStateException(
                        "it gives no points, but " + made.getClass().getSimpleName());
        };
    }

    private static float[] mean(float[][] points, long[] counted) {
        var sum = new float[points[0].length];
        for (var n = 0; n < points.length; n++) {
            if (counted[n] != 0) {
                for (var d = 0; d < sum.length; d++) {
                    sum[d] += points[n][d];
                }
            }
        }
        return sum;
    }

    private static float[] unit(float[] point) {
        var length = Math.sqrt(Embedding.cosine(point, point));
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalStateException("it gives a point without a direction");
        }
        var unit = new float[point.length];
        for (var n = 0; n < point.length; n++) {
            unit[n] = (float) (point[n] / length);
        }
        return unit;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        } finally {
            tokenizer.close();
        }
    }
}
