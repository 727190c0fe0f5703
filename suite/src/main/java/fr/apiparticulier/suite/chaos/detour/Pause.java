package fr.apiparticulier.suite.chaos.detour;

/** How a slow connection waits. */
interface Pause {

    void faire(long millisecondes) throws InterruptedException;
}
