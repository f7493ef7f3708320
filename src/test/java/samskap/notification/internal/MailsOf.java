package samskap.notification.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.mail.Mail;
import samskap.notification.Rhythm;

/** Writes the mails that wait for somebody, each at once and all as a digest, without sending them. */
@Component
public class MailsOf {

    private final JdbcClient jdbc;
    private final MailWriter writer;

    MailsOf(JdbcClient jdbc, MailWriter writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    public List<Mail> to(Person person) {
        var happenings = jdbc.sql("SELECT happening_id FROM notification_told WHERE person_id = :person")
                .param("person", person.id().value())
                .query(Long.class)
                .list();
        if (happenings.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        happenings.stream().map(each -> new Parcel(person.id(), Rhythm.AT_ONCE, List.of(each), 1)),
                        Stream.of(new Parcel(person.id(), Rhythm.DAILY, happenings, 1)))
                .map(parcel -> writer.writer(List.of(parcel)).apply(parcel))
                .flatMap(Optional::stream)
                .toList();
    }
}
