package org.mlsyscatalog.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.jspecify.annotations.Nullable;

/**
 * One author of one paper: position, name as listed, and the affiliations on that paper.
 * People move, so an affiliation belongs here and not to the author.
 */
@Entity
public class Authorship {

	@Id
	private long number;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "paper_number")
	private @Nullable Paper paper;

	private int position;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "author_number")
	private @Nullable Author author;

	private String listedName = "";

	@OneToMany(mappedBy = "authorship")
	@OrderBy("parenthesis, ordinal")
	private List<Affiliation> affiliations = new ArrayList<>();

	protected Authorship() {
	}

	Authorship(Paper paper, int position, Author author, String listedName) {
		this.number = paper.number() * (Paper.MOST_AUTHORS + 1) + position;
		this.paper = paper;
		this.position = position;
		this.author = author;
		this.listedName = listedName;
	}

	/**
	 * Adds one organisation named in one of the printed parentheses.
	 * @param parenthesis which one, counted from 1
	 * @param listed its content as printed
	 */
	public void affiliate(int parenthesis, String listed, Identification identification) {
		this.affiliations.add(new Affiliation(this, this.affiliations.size(), parenthesis, listed, identification));
	}

	long number() {
		return this.number;
	}

	public Paper paper() {
		return Objects.requireNonNull(this.paper);
	}

	/** Counted from 1. */
	public int position() {
		return this.position;
	}

	public Author author() {
		return Objects.requireNonNull(this.author);
	}

	/** The name as printed on this paper. */
	public String listedName() {
		return this.listedName;
	}

	/** In the order printed; one for each organisation named. */
	public List<Affiliation> affiliations() {
		return List.copyOf(this.affiliations);
	}

	/** What was printed, one text for each parenthesis. */
	public List<String> listedAffiliations() {
		Map<Integer, String> byParenthesis = new LinkedHashMap<>();
		this.affiliations.forEach((affiliation) -> byParenthesis.put(affiliation.parenthesis(), affiliation.listed()));
		return List.copyOf(byParenthesis.values());
	}

	/** The institutions identified on this paper, without those above them. */
	public Set<Institution> institutions() {
		Set<Institution> institutions = new LinkedHashSet<>();
		this.affiliations.forEach((affiliation) -> affiliation.institution().ifPresent(institutions::add));
		return institutions;
	}

}
