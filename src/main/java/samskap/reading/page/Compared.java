package samskap.reading.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;
import samskap.shared.text.WordDiff;
import samskap.shared.text.WordDiff.Piece;

/** What changed between two texts. Neither ever changes, so a page that is made anew compares nothing twice. */
@Component
class Compared {

    private static final long MOST_CHARACTERS = 4_000_000;

    private record Pair(String before, String after) {

        int length() {
            return before.length() + after.length();
        }
    }

    private final Cache<Pair, List<Piece>> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Pair pair, List<Piece> pieces) -> 2 * pair.length())
            .build();

    List<Piece> pieces(String before, String after) {
        return kept.get(new Pair(before, after), pair -> WordDiff.between(before, after));
    }
}
