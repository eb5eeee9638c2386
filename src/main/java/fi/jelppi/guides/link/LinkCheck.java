package fi.jelppi.guides.link;

import fi.jelppi.guides.IdentificationHosts;
import fi.jelppi.guides.link.LinkSource.Use;
import fi.jelppi.shared.OnCentral;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Which addresses answer. Each is asked once a day at most, whoever wants to know; only when some are silent, a few that answered
 * are asked again, to tell a dead link from a line that is down: most rounds ask one or two, and a list with
 * false alarms is read by nobody.
 */
@Service
@OnCentral
public class LinkCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LinkCheck.class);

    /** Other scheduled work of central waits for the first, somebody at the desk for the second. */
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(2);

    private static final Duration LONGEST_LOOK = Duration.ofSeconds(8);

    /** So many hosts do not fall silent at once: it is the line from here. */
    private static final int HOSTS_TO_DOUBT = 3;

    /** Hosts that are asked once more when others are silent, and how long they are waited for. */
    private static final int OTHERS = 3;

    private static final Duration LONGEST_DOUBT = Duration.ofSeconds(5);

    /** @param uses where it is used; never empty */
    public record DeadLink(LinkState state, List<Use> uses) {}

    private final List<LinkSource> sources;
    private final LinkTable table;
    private final LinkRound round;
    private final LinkSettings settings;
    private final Clock clock;

    LinkCheck(List<LinkSource> sources, LinkTable table, LinkRound round, LinkSettings settings, Clock clock) {
        this.sources = List.copyOf(sources);
        this.table = table;
        this.round = round;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks everything that is used and due. */
    void run() throws InterruptedException {
        var links = uses(Locale.ROOT).stream().map(Use::address).collect(Collectors.toSet());
        ask(due(links, table.all()), LONGEST_ROUND);
        table.forgetOld();
    }

    /** The dead ones of these; asks those that nobody has asked today. */
    public List<LinkState> look(Collection<URI> links) {
        try {
            ask(due(links, table.all()), LONGEST_LOOK);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return known(links);
    }

    /** The dead ones of these as far as they are known; asks nobody. */
    public List<LinkState> known(Collection<URI> links) {
        var known = table.all();
        return links.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(state -> state.answer().isDead())
                .toList();
    }

    /** The one that is dead for longest first. */
    public List<DeadLink> dead(Locale language) {
        var known = table.all();
        return uses(language).stream().collect(Collectors.groupingBy(Use::address)).entrySet().stream()
                .filter(link -> known.containsKey(link.getKey()))
                .map(link -> new DeadLink(Objects.requireNonNull(known.get(link.getKey())), link.getValue()))
                .filter(link -> link.state().answer().isDead())
                .sorted(Comparator.comparing((DeadLink link) -> link.state().since())
                        .thenComparing(link -> link.state().address()))
                .toList();
    }

    private List<Use> uses(Locale language) {
        return sources.stream()
                .flatMap(source -> source.uses(language).stream())
                .toList();
    }

    private Set<URI> due(Collection<URI> links, Map<URI, LinkState> known) {
        var before = clock.instant().minus(settings.every());
        return links.stream()
                .filter(link -> !IdentificationHosts.contain(link))
                .filter(link -> {
                    var state = known.get(link);
                    return state == null || !state.asked().isAfter(before);
                })
                .collect(Collectors.toSet());
    }

    private void ask(Set<URI> links, Duration atMost) throws InterruptedException {
        if (!settings.on() || links.isEmpty()) {
            return;
        }
        var answers = round.ask(links, atMost);
        var silent = answers.keySet().stream()
                .filter(link -> Objects.requireNonNull(answers.get(link)).isNobody())
                .collect(Collectors.toSet());
        boolean believed = silent.isEmpty() || isLineUp(answers, silent);
        if (!believed) {
            LOG.warn(
                    "{} links are silent and so are those that answered before: the line from here may be down",
                    silent.size());
        }
        answers.forEach((link, answer) -> {
            if (believed || !silent.contains(link)) {
                table.put(link, answer);
            }
        });
    }

    /**
     * Asks others that answered before, those of this round first: when they are silent as well, it is the line from here. Where
     * nobody is known to answer, many silent hosts tell the same.
     */
    private boolean isLineUp(Map<URI, LinkAnswer> answers, Set<URI> silent) throws InterruptedException {
        var hosts = silent.stream().map(URI::getHost).collect(Collectors.toSet());
        var others = others(answers, hosts);
        return others.isEmpty()
                ? hosts.size() < HOSTS_TO_DOUBT
                : round.ask(others, LONGEST_DOUBT).values().stream().anyMatch(answer -> !answer.isNobody());
    }

    private List<URI> others(Map<URI, LinkAnswer> answers, Set<String> silent) {
        var now = answers.keySet().stream()
                .filter(link -> !Objects.requireNonNull(answers.get(link)).isNobody());
        var before = table.all().values().stream()
                .filter(state -> !state.answer().isNobody())
                .sorted(Comparator.comparing(LinkState::asked).reversed())
                .map(LinkState::address);
        return Stream.concat(now, before)
                .filter(link -> !silent.contains(link.getHost()))
                .collect(Collectors.toMap(URI::getHost, link -> link, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(OTHERS)
                .toList();
    }
}
