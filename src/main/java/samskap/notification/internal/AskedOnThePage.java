package samskap.notification.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.news.Announcement;
import samskap.news.BelowAnnouncement;
import samskap.notification.AskByMail;

/** Says below what asks something, to whoever was told of it, when they are asked again and where they say no. */
@Component
class AskedOnThePage implements BelowAnnouncement {

    /** Their own page has the choice. */
    private static final String CHOICE = "/me";

    private final ToldStore told;
    private final AskByMail asking;

    AskedOnThePage(ToldStore told, AskByMail asking) {
        this.told = told;
        this.asking = asking;
    }

    @Override
    public Optional<Line> of(Announcement announcement, Person reader) {
        if (!announcement.asks()
                || reader.isStaff()
                || !told.isTold(reader.id(), announcement.id().value())) {
            return Optional.empty();
        }
        var foot = asking.foot(reader);
        return Optional.of(new Line(foot.next(), foot.no(), CHOICE));
    }
}
