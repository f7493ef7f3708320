package samskap.search.internal;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.perfield.PerFieldKnnVectorsFormat;

/**
 * Lucene's own files, where points are looked through by their quantized numbers, a byte each: a graph of a million
 * then fits into memory.
 */
final class IndexCodec extends FilterCodec {

    private final KnnVectorsFormat vectors = new PerFieldKnnVectorsFormat() {

        private final KnnVectorsFormat quantized = new Lucene104HnswScalarQuantizedVectorsFormat();

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return quantized;
        }
    };

    IndexCodec() {
        // By the name of Lucene's, which reads what is written here: each field says which format it has.
        super(Codec.getDefault().getName(), Codec.getDefault());
    }

    @Override
    public KnnVectorsFormat knnVectorsFormat() {
        return vectors;
    }
}
