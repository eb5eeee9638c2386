package fi.jelppi.files;

import org.apache.pdfbox.rendering.ImageType;

/** What pages are drawn for. */
enum PageUse {
    /** Sharp enough to be filled in, small enough for a small machine; more pages are no form, and would use up the hall's paper. */
    PAPER(20, 150, ImageType.GRAY),
    /** Slides of a long day; more is a book. */
    SCREEN(200, 110, ImageType.RGB),
    /** What a service gave, with small print and bar codes; the printer takes the first pages of a longer one. */
    PRINTER(200, 200, ImageType.GRAY);

    private final int most;
    private final float dotsPerInch;
    private final ImageType colours;

    PageUse(int most, float dotsPerInch, ImageType colours) {
        this.most = most;
        this.dotsPerInch = dotsPerInch;
        this.colours = colours;
    }

    int most() {
        return most;
    }

    float dotsPerInch() {
        return dotsPerInch;
    }

    ImageType colours() {
        return colours;
    }
}
