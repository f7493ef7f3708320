package samskap.mail.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.mail.Letter;
import samskap.mail.Links;
import samskap.mail.Mail;
import samskap.mail.SecurityPost;
import samskap.mail.internal.DirectPost.Kind;
import samskap.shared.Brand;
import samskap.shared.Refusal;

/** The mail that says who may act in somebody's name from now on. */
@Component
class SecurityMail implements SecurityPost {

    private static final Logger log = LoggerFactory.getLogger(SecurityMail.class);

    private final DirectPost post;
    private final People people;
    private final Links links;
    private final Brand brand;

    SecurityMail(DirectPost post, People people, Links links, Brand brand) {
        this.post = post;
        this.people = people;
        this.links = links;
        this.brand = brand;
    }

    @Override
    public void tell(PersonId id, Notice notice) {
        people.find(id).ifPresent(person -> tell(person, notice));
    }

    private void tell(Person person, Notice notice) {
        var letter = new Letter(person.language(), brand).preview(notice.preview());
        notice.paragraphs().forEach(letter::paragraph);
        letter.button(notice.button(), links.to(notice.path()));
        var to = people.addressOf(person.id());
        try {
            post.send(
                    Kind.SECURITY,
                    new Mail(to, person.language(), notice.subject(), letter.text(), letter.html(), null));
        } catch (Refusal | DataAccessException | TransactionException notSent) {
            // What they are told of has happened, and whoever did it must see how it ended.
            log.warn(
                    "Person {} could not be told who may act in their name",
                    person.id().value(),
                    notSent);
        }
    }
}
