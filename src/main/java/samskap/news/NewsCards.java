package samskap.news;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Cards;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.Markdown;
import samskap.shared.text.TimeAgo;

/** Tells announcements, the same to everybody. */
@Component
public class NewsCards {

    private final Ideas ideas;
    private final People people;
    private final Translations translations;
    private final TimeAgo times;

    NewsCards(Ideas ideas, People people, Translations translations, TimeAgo times) {
        this.ideas = ideas;
        this.people = people;
        this.translations = translations;
        this.times = times;
    }

    public List<NewsCard> of(Collection<Announcement> announcements, Language language) {
        var about = ideas.cards(announcements.stream()
                .flatMap(one -> one.ideas().stream())
                .distinct()
                .toList());
        var everybody = new HashSet<PersonId>();
        announcements.forEach(one -> everybody.add(one.by()));
        about.values().forEach(idea -> everybody.add(idea.author()));
        var named = people.shown(everybody, language);
        return announcements.stream()
                .map(one -> card(one, about, named, language))
                .toList();
    }

    private NewsCard card(Announcement one, Map<IdeaId, Idea> about, Map<PersonId, Person> named, Language language) {
        var author = named.get(one.by());
        var at = one.publishedAt();
        return new NewsCard(
                one.id().value(),
                one.path(),
                Cards.foreign(author, language),
                one.title(),
                Markdown.toHtml(one.words()),
                by(author, language),
                author == null ? "" : author.initials(),
                at == null ? null : at.toString(),
                at == null ? translations.text(language, "news.draft") : times.date(language, at),
                one.ideas().stream()
                        .map(about::get)
                        .filter(Objects::nonNull)
                        .map(idea -> about(idea, named.get(idea.author()), language))
                        .toList());
    }

    private String by(@Nullable Person author, Language language) {
        if (author == null) {
            return "";
        }
        return author.title() == null
                ? author.name()
                : translations.text(language, "ideas.staff.face", author.name(), author.title());
    }

    private NewsCard.About about(Idea idea, @Nullable Person author, Language language) {
        return new NewsCard.About(
                idea.path(),
                idea.title(),
                Cards.foreign(author, language),
                idea.status().code(),
                translations.text(language, idea.status().key()));
    }
}
