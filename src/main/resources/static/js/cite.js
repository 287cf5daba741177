/* Copies citations, and shows those of a paper in its menu instead of on a page of their own. */
(() => {
	'use strict';

	const copyButton = (section) => {
		const text = section.querySelector('.text');
		const heading = section.querySelector('h2');
		if (!text || !heading || !navigator.clipboard) {
			return;
		}
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy secondary';
		button.textContent = 'Copy';
		button.setAttribute('aria-label', `Copy ${heading.textContent}`);
		button.addEventListener('click', async () => {
			try {
				await navigator.clipboard.writeText(text.textContent);
				button.textContent = 'Copied';
			}
			catch {
				getSelection().selectAllChildren(text);
				button.textContent = 'Press Ctrl+C';
			}
			setTimeout(() => {
				button.textContent = 'Copy';
			}, 2000);
		});
		heading.after(button);
	};

	const addButtons = (root) => root.querySelectorAll('.citations section').forEach(copyButton);

	const citationsOf = async (address) => {
		if (globalThis.catalogCopy) {
			return globalThis.catalogCopy.citations(address);
		}
		const answer = await fetch(address, { headers: { Accept: 'text/html' } });
		return answer.ok
			? new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.citations') : null;
	};

	const fill = async (menu) => {
		const citations = await citationsOf(menu.dataset.citations);
		if (citations) {
			menu.querySelector('.all').closest('p').replaceWith(citations);
			addButtons(menu);
		}
	};

	addButtons(document);
	document.querySelectorAll('details[data-citations]').forEach((menu) => {
		menu.addEventListener('toggle', () => fill(menu), { once: true });
	});
})();
