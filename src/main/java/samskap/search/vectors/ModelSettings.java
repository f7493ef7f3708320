package samskap.search.vectors;

import java.nio.file.Path;

/**
 * Which model is meant, and how it wants to be asked; its makers say so.
 *
 * @param file in the form of ONNX; {@code tokenizer.json} lies beside it
 * @param pooling how the points of a text's pieces become one
 * @param prefix what stands before each text, such as {@code "query: "}; mostly nothing
 */
public record ModelSettings(Path file, Pooling pooling, String prefix) {

    /** How the points of a text's pieces become one point of the text. */
    public enum Pooling {
        /** Their average, as Reimers and Gurevych found best (Sentence-BERT, 2019). */
        MEAN,
        /** The one of the first piece, which stands for the whole. */
        CLS
    }

    /** The file that says how the model takes texts apart. */
    Path tokenizer() {
        return file.toAbsolutePath().resolveSibling("tokenizer.json");
    }
}
