package org.mlsyscatalog.web;

import java.util.List;

import org.mlsyscatalog.catalog.OpenSpellings;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.catalog.Problem;
import org.mlsyscatalog.catalog.ProblemKind;
import org.mlsyscatalog.catalog.Problems;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What could not be read, what stayed unresolved, what was corrected and what was
 * repaired: the first of each, and pages with all of them.
 */
@Controller
class ProblemsPage {

	private static final int SPELLINGS_AT_FIRST = 10;

	private static final int SPELLINGS_ON_A_PAGE = 25;

	private static final int AT_FIRST = 100;

	private static final int ON_A_PAGE = 100;

	private final Problems problems;

	private final OpenSpellings open;

	private final OpenQuestions questions;

	private final Papers papers;

	ProblemsPage(Problems problems, OpenSpellings open, OpenQuestions questions, Papers papers) {
		this.problems = problems;
		this.open = open;
		this.questions = questions;
		this.papers = papers;
	}

	/**
	 * Problems that matter alike.
	 *
	 * @param total how many there are
	 * @param kinds their kinds, the most frequent first
	 * @param first some of them, by place
	 */
	record Findings(long total, List<ProblemKind> kinds, List<Problem> first) {
	}

	@GetMapping("/problems")
	String problems(Model model) {
		List<ProblemKind> kinds = this.problems.kinds();
		model.addAttribute("lost", findings(kinds, Problem.Severity.ERROR));
		model.addAttribute("doubts", findings(kinds, Problem.Severity.WARNING));
		model.addAttribute("repairs", findings(kinds, Problem.Severity.REPAIRED));
		model.addAttribute("corrections", this.papers.corrections());
		model.addAttribute("spellings", this.open.count());
		model.addAttribute("unresolvedTotal", this.open.countTimes());
		model.addAttribute("unresolved", this.questions.after(0, SPELLINGS_AT_FIRST));
		return "problems/index";
	}

	private Findings findings(List<ProblemKind> all, Problem.Severity severity) {
		List<ProblemKind> kinds = all.stream().filter((kind) -> kind.severity() == severity).toList();
		return new Findings(kinds.stream().mapToLong(ProblemKind::count).sum(), kinds,
				kinds.isEmpty() ? List.of() : this.problems.first(severity, AT_FIRST));
	}

	@GetMapping("/problems/unresolved")
	String unresolved(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		AlphabeticalList list = AlphabeticalList.of("/problems/unresolved", parameters, SPELLINGS_ON_A_PAGE);
		long spellings = this.open.count();
		model.addAttribute("spellings", spellings);
		model.addAttribute("unresolvedTotal", this.open.countTimes());
		model.addAttribute("unresolved", this.questions.after(list.request().getOffset(), list.size()));
		model.addAttribute("messages", list.problems());
		model.addAttribute("pages", list.pages(Math.ceilDiv(spellings, list.size())));
		return "problems/unresolved";
	}

	@GetMapping("/problems/kinds/{kind}")
	String kind(@PathVariable String kind, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		ProblemKind found = this.problems.kinds()
			.stream()
			.filter((one) -> one.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("kind of problem", kind));
		AlphabeticalList list = AlphabeticalList.of("/problems/kinds/" + kind, parameters, ON_A_PAGE);
		model.addAttribute("kind", found);
		model.addAttribute("found", this.problems.ofKind(kind, list.request().getOffset(), list.size()));
		model.addAttribute("messages", list.problems());
		model.addAttribute("pages", list.pages(Math.ceilDiv(found.count(), list.size())));
		return "problems/kind";
	}

}
