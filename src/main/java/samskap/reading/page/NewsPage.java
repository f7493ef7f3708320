package samskap.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.news.NewsCard;

/**
 * What's new, or one announcement alone, ready to be written.
 *
 * @param path its address
 * @param alone whether it is one announcement's own page
 * @param older where older ones are, null at the end
 */
public record NewsPage(
        Frame frame,
        String path,
        boolean alone,
        List<NewsCard> cards,
        @Nullable String older) {}
