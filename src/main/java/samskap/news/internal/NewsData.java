package samskap.news.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** What a colleague announced, or has begun to. */
@Component
class NewsData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(Section.of("announcements", "news_announcement.author_id", """
                SELECT id AS announcementId, title, words, begun_at AS writtenAt, published_at AS publishedAt
                FROM news_announcement WHERE author_id = :person ORDER BY id
                """));
    }
}
