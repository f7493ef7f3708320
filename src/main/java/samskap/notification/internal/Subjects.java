package samskap.notification.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.news.Announcement;
import samskap.news.AnnouncementId;
import samskap.news.News;

/** What a happening is about, where that is more than its one idea. */
@Component
class Subjects {

    private final News news;

    Subjects(News news) {
        this.news = news;
    }

    /** Whoever is concerned with any of these is concerned with it. */
    List<IdeaId> ideasOf(Happening happening) {
        return happening.kind() == Happening.Kind.ANNOUNCED
                ? announcement(happening).map(Announcement::ideas).orElse(List.of())
                : List.of(happening.idea());
    }

    Optional<Announcement> announcement(Happening happening) {
        return news.find(null, new AnnouncementId(Objects.requireNonNull(happening.subject())));
    }
}
