package kz.sirius.pages;

/** Where an element is printed: its template's number, its edges in points from the left, its top from above. */
record Spot(int source, int x, int right, int y) {}
