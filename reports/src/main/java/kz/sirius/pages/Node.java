package kz.sirius.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of the document's structure: what it is, what is said of it, what lies in it. */
final class Node {

    /** A marked piece of a page. */
    record Piece(int page, int id) {}

    /** An annotation on a page, by its object. */
    record Annotation(int page, int object) {}

    final String type;
    final @Nullable Node parent;
    /** Nodes, pieces and annotations in the order in which they are read. */
    final List<Object> children = new ArrayList<>(2);

    @Nullable
    String language;

    @Nullable
    String alternative;
    /** What stands in its attribute dictionary. */
    @Nullable
    String attributes;

    int number;

    Node(String type, @Nullable Node parent) {
        this.type = type;
        this.parent = parent;
    }

    Node child(String childType) {
        Node child = new Node(childType, this);
        children.add(child);
        return child;
    }
}
