package samskap.search.internal;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms that are made already, as the index takes them. */
final class TermStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> terms;
    private Iterator<String> left;

    TermStream(List<String> terms) {
        this.terms = terms;
        this.left = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!left.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(left.next());
        return true;
    }

    @Override
    public void reset() {
        left = terms.iterator();
    }
}
