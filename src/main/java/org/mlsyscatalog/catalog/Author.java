package org.mlsyscatalog.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.mlsyscatalog.identity.PersonName;

/** An identified person: one canonical name, and the spellings it was listed under. */
@Entity
public class Author {

	@Id
	private long number;

	private String id = "";

	private String name = "";

	private String invertedName = "";

	private String identityKey = "";

	private String sortKey = "";

	private String initial = "";

	@Column(name = "papers")
	private int paperCount;

	@ElementCollection
	@CollectionTable(name = "author_variant", joinColumns = @JoinColumn(name = "author_number"))
	@OrderColumn(name = "ordinal")
	private List<AuthorVariant> variants = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "author_decision", joinColumns = @JoinColumn(name = "author_number"))
	@OrderColumn(name = "ordinal")
	private List<AuthorDecision> decisions = new ArrayList<>();

	private String block = "";

	private int paperGroups;

	protected Author() {
	}

	/**
	 * @param number this author's place in the generation
	 * @param name the canonical spelling
	 * @param variants every other cleaned spelling that occurs
	 * @param papers how many papers the author is on
	 * @param paperGroups into how many groups they fall that share neither co-authors nor
	 * institutions
	 * @param decisions what people decided about this author
	 */
	public Author(long number, String id, String name, List<AuthorVariant> variants, int papers, int paperGroups,
			List<AuthorDecision> decisions) {
		PersonName parsed = PersonName.parse(name);
		this.number = number;
		this.id = Objects.requireNonNull(id);
		this.name = name;
		this.invertedName = parsed.inverted();
		this.identityKey = parsed.key();
		this.sortKey = SortKeys.cut(parsed.sortKey());
		this.initial = SortKeys.initialOf(this.sortKey);
		this.block = SortKeys.cut(parsed.block());
		this.variants = variants;
		this.paperGroups = paperGroups;
		this.decisions = decisions;
		this.paperCount = papers;
	}

	/**
	 * The place in this generation, for walking through all; never shown, and not
	 * lasting.
	 */
	public long number() {
		return this.number;
	}

	/** Readable and lasting, such as {@code matei-zaharia}. */
	public String id() {
		return this.id;
	}

	/** The canonical spelling, such as "Matei Zaharia". */
	public String name() {
		return this.name;
	}

	/** Family name first, such as "Zaharia, Matei". */
	public String invertedName() {
		return this.invertedName;
	}

	String identityKey() {
		return this.identityKey;
	}

	String sortKey() {
		return this.sortKey;
	}

	/** The letter A–Z the family name is listed under, or {@code #}. */
	public String initial() {
		return this.initial;
	}

	/** Papers in this catalog. */
	public int paperCount() {
		return this.paperCount;
	}

	/** Every other cleaned spelling that occurs. */
	public List<String> variants() {
		return this.variants.stream().map(AuthorVariant::name).toList();
	}

	/**
	 * Spellings with another first or middle name or other letters, and why they count.
	 */
	public List<AuthorVariant> joinedVariants() {
		return this.variants.stream().filter((variant) -> variant.reason() != null).toList();
	}

	/** Spellings in which nothing but case, dots and diacritics differs. */
	public List<String> plainVariants() {
		return this.variants.stream().filter((variant) -> variant.reason() == null).map(AuthorVariant::name).toList();
	}

	/**
	 * Whether the papers fall into groups that are at different institutions in the same
	 * years and have no co-author in common.
	 */
	public boolean maybeSeveral() {
		return this.paperGroups > 1;
	}

	/**
	 * Into how many groups the papers fall that are at different institutions in the same
	 * years and share no co-author; at least 1.
	 */
	public int paperGroups() {
		return this.paperGroups;
	}

	/** Family name and first given name, coarsely spelled, for finding similar names. */
	public String block() {
		return this.block;
	}

	List<AuthorVariant> allVariants() {
		return this.variants;
	}

	List<AuthorDecision> decisions() {
		return this.decisions;
	}

}
