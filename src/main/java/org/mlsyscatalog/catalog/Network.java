package org.mlsyscatalog.catalog;

import java.util.List;

/**
 * Who works with whom.
 *
 * @param nodes those with most papers first
 * @param links the strongest first
 */
public record Network(List<Node> nodes, List<Link> links) {

	/**
	 * One institution or author.
	 *
	 * @param kind of an institution, as {@link Institution#kind()}; empty for an author
	 * @param papers all papers, those written alone included
	 */
	public record Node(String id, String name, String kind, long papers) {
	}

	/**
	 * Two that share papers.
	 *
	 * @param source the id of the one that comes first among the nodes
	 * @param target the id of the other
	 * @param papers shared papers
	 */
	public record Link(String source, String target, long papers) {
	}

}
