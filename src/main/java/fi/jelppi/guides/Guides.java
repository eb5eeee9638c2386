package fi.jelppi.guides;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The guides that visitors see, on both sides: those that come along, and what the desk made of them. No network is needed. */
@Service
public class Guides {

    private final GuideEntries entries;

    Guides(GuideEntries entries) {
        this.entries = entries;
    }

    /** By theme. */
    public List<Guide> all() {
        return entries.shown();
    }

    /** Names of all pictures that they show, or will. */
    public Set<PictureName> pictures() {
        return entries.pictures();
    }

    /** By theme. */
    public List<Guide> of(Audience audience) {
        return all().stream()
                .filter(guide -> guide.about().audiences().contains(audience))
                .toList();
    }

    public Optional<Guide> find(GuideId id) {
        return all().stream().filter(guide -> guide.id().equals(id)).findFirst();
    }
}
