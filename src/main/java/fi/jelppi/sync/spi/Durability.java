package fi.jelppi.sync.spi;

/**
 * On disk before the screen turns green (decision 0003). Call after the transactional method has returned, never inside
 * it.
 */
public interface Durability {

    /**
     * Waits until every transaction committed before this call survives a power cut.
     *
     * @throws NotDurableException when the disk is full or failing
     */
    void await();
}
