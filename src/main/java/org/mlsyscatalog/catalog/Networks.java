package org.mlsyscatalog.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.Network.Link;
import org.mlsyscatalog.catalog.Network.Node;
import org.mlsyscatalog.generation.OncePerGeneration;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who writes with whom, counted over all papers of the generation that is read. */
@Component
public class Networks {

	/**
	 * The most institutions of a network: what a picture can show, and the bits of a
	 * long.
	 */
	public static final int MOST_INSTITUTIONS = 60;

	/** The most co-authors of a network. */
	public static final int MOST_AUTHORS = 40;

	private final JdbcTemplate jdbc;

	/** Counting takes a moment, and the same generation always yields the same. */
	private final OncePerGeneration<Network> counted = new OncePerGeneration<>();

	Networks(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	/**
	 * The institutions with most papers and what they share. Laboratories and parts of
	 * companies count as the organisation they belong to; universities stay themselves
	 * rather than become their system.
	 * @param size how many institutions, up to {@value #MOST_INSTITUTIONS}
	 */
	public Network institutions(int size) {
		Network known = this.counted.get(this::count);
		List<Node> nodes = known.nodes().stream().limit(size).toList();
		List<String> ids = nodes.stream().map(Node::id).toList();
		return new Network(nodes,
				known.links()
					.stream()
					.filter((link) -> ids.contains(link.source()) && ids.contains(link.target()))
					.toList());
	}

	private Network count() {
		Map<String, Node> all = new LinkedHashMap<>();
		this.jdbc.query(
				"select id, name, kind, papers from institution where papers > 0 order by papers desc, sort_key, id",
				(row) -> {
					Node node = new Node(text(row.getString(1)), text(row.getString(2)), text(row.getString(3)),
							row.getLong(4));
					all.put(node.id(), node);
				});
		Map<String, String> parents = new HashMap<>();
		this.jdbc.query(
				"select institution_id, parent_id from institution_parent order by institution_id, parent_id desc",
				(row) -> {
					parents.put(text(row.getString(1)), text(row.getString(2)));
				});
		Map<String, String> top = new HashMap<>();
		all.values().forEach((node) -> top.put(node.id(), climb(node, all, parents)));
		List<Node> nodes = all.values()
			.stream()
			.filter((node) -> node.id().equals(top.get(node.id())) && isNamed(node, top))
			.limit(MOST_INSTITUTIONS)
			.toList();
		return new Network(nodes, links(nodes, top));
	}

	/**
	 * A system of universities whose papers are all those of its universities is left
	 * out.
	 */
	private boolean isNamed(Node node, Map<String, String> top) {
		List<String> members = top.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(node.id()))
			.map(Map.Entry::getKey)
			.toList();
		Integer found = this.jdbc.queryForObject(
				"select count(*) from (select 1 from affiliation where institution_id = any(?) limit 1) found",
				Integer.class, (Object) members.toArray(String[]::new));
		return found != null && found > 0;
	}

	private static String climb(Node node, Map<String, Node> all, Map<String, String> parents) {
		Node at = node;
		// The registry has no cycles, so this ends.
		while (!at.kind().equals("university")) {
			String parent = parents.get(at.id());
			Node above = (parent != null) ? all.get(parent) : null;
			if (above == null) {
				break;
			}
			at = above;
		}
		return at.id();
	}

	private List<Link> links(List<Node> nodes, Map<String, String> top) {
		List<String> ids = nodes.stream().map(Node::id).toList();
		Map<String, Integer> places = new HashMap<>();
		top.forEach((id, node) -> {
			int place = ids.indexOf(node);
			if (place >= 0) {
				places.put(id, place);
			}
		});
		Map<Long, Long> nodesOf = new HashMap<>();
		this.jdbc.query("""
				select distinct s.paper_number, f.institution_id from affiliation f
				join authorship s on s.number = f.authorship_number where f.institution_id = any(?)""", (row) -> {
			nodesOf.merge(row.getLong(1), 1L << Objects.requireNonNull(places.get(row.getString(2))),
					(one, other) -> one | other);
		}, (Object) places.keySet().toArray(String[]::new));
		long[][] shared = new long[nodes.size()][nodes.size()];
		nodesOf.values().forEach((bits) -> countPairs(bits, shared));
		return links(ids, shared);
	}

	private static void countPairs(long bits, long[][] shared) {
		for (long left = bits; left != 0; left &= left - 1) {
			int one = Long.numberOfTrailingZeros(left);
			for (long rest = left & (left - 1); rest != 0; rest &= rest - 1) {
				shared[one][Long.numberOfTrailingZeros(rest)]++;
			}
		}
	}

	private static List<Link> links(List<String> ids, long[][] shared) {
		List<Link> links = new ArrayList<>();
		for (int one = 0; one < ids.size(); one++) {
			for (int other = one + 1; other < ids.size(); other++) {
				if (shared[one][other] > 0) {
					links.add(new Link(ids.get(one), ids.get(other), shared[one][other]));
				}
			}
		}
		links.sort(Comparator.comparingLong(Link::papers).reversed());
		return List.copyOf(links);
	}

	/**
	 * An author with those co-authors who share most papers, and what all of them share
	 * with each other.
	 * @param author the author of the network, its first node
	 * @param coAuthors all co-authors, most shared papers first
	 */
	public Network coAuthors(Author author, List<Counted> coAuthors) {
		String[] ids = java.util.stream.Stream
			.concat(java.util.stream.Stream.of(author.id()), coAuthors.stream().limit(MOST_AUTHORS).map(Counted::id))
			.toArray(String[]::new);
		List<Node> nodes = new ArrayList<>(this.jdbc.query("select id, name, papers from author where id = any(?)",
				(row, number) -> new Node(text(row.getString(1)), text(row.getString(2)), "", row.getLong(3)),
				(Object) ids));
		List<String> order = Arrays.asList(ids);
		nodes.sort(Comparator.comparingInt((node) -> order.indexOf(node.id())));
		List<Link> links = this.jdbc.query("""
				select a.id, b.id, count(*) from authorship s join author a on a.number = s.author_number
				join authorship t on t.paper_number = s.paper_number and t.author_number > s.author_number
				join author b on b.number = t.author_number
				where a.id = any(?) and b.id = any(?) group by a.id, b.id order by count(*) desc, a.id, b.id""",
				(row, number) -> link(text(row.getString(1)), text(row.getString(2)), row.getLong(3), order), ids, ids);
		return new Network(List.copyOf(nodes), List.copyOf(links));
	}

	private static Link link(String one, String other, long papers, List<String> order) {
		return (order.indexOf(one) < order.indexOf(other)) ? new Link(one, other, papers)
				: new Link(other, one, papers);
	}

	private static String text(@Nullable String column) {
		return Objects.requireNonNull(column);
	}

}
