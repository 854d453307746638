// SPDX-License-Identifier: Apache-2.0
// Machines that are network namespaces. Each has two wires: one to the bridge over which the nodes talk to each other, and
// one to a bridge of its own for the harness, so that what is cut off can still be asked. A partition is as many bridges as
// there are sides: frames of one never reach another, as with cables in different switches. `scripts/faults.sh` gives the
// whole a namespace of its own, with which everything here ends.

import { execFileSync } from 'node:child_process';

const ip = (...args) => execFileSync('ip', args, { stdio: ['ignore', 'pipe', 'pipe'] });

/** Where machine `number` listens to the others, and where to the harness. */
export const wire = (number) => `10.77.0.${number}`;
export const control = (number) => `10.78.0.${number}`;

const bridge = (name) => {
	ip('link', 'add', name, 'type', 'bridge');
	ip('link', 'set', name, 'up');
};

/** What a step before has left: its machines, with their ends of all wires, and its bridges. */
function clear() {
	const names = (...args) => ip(...args).toString().split('\n').map((line) => line.split(/[\s:]+/)).filter(([first]) => first);
	names('netns', 'list').forEach(([space]) => ip('netns', 'delete', space));
	names('-o', 'link', 'show', 'type', 'bridge').forEach(([, name]) => ip('link', 'delete', name));
}

const plug = (port, name) => ip('link', 'set', port, 'master', name, 'up');

export class Wires {
	constructor() {
		this.machines = [];
		this.sides = 0;
		clear();
		bridge('control');
		ip('address', 'add', `${control(254)}/24`, 'dev', 'control');
		this.side(0);
	}

	/** The bridge of a side of the partition. */
	side(index) {
		for (; this.sides <= index; this.sides += 1) {
			bridge(`side${this.sides}`);
		}
		return `side${index}`;
	}

	/** A new machine on the first side. */
	join(number) {
		const space = `m${number}`;
		ip('netns', 'add', space);
		ip('-n', space, 'link', 'set', 'lo', 'up');
		for (const [kind, address, to] of [['wire', wire, this.side(0)], ['ctl', control, 'control']]) {
			ip('link', 'add', `${kind}${number}`, 'type', 'veth', 'peer', 'name', kind, 'netns', space);
			ip('-n', space, 'address', 'add', `${address(number)}/24`, 'dev', kind);
			ip('-n', space, 'link', 'set', kind, 'up');
			plug(`${kind}${number}`, to);
		}
		this.machines.push(number);
	}

	/** Machines of different groups cannot reach each other any more. */
	split(groups) {
		groups.forEach((group, index) => group.forEach((number) => plug(`wire${number}`, this.side(index))));
	}

	heal() {
		this.split([this.machines]);
	}

	/** What to put before a command that shall run on a machine. */
	static on(number) {
		return ['nsenter', `--net=/run/netns/m${number}`];
	}
}
