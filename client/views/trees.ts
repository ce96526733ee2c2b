// The three native trees beside the draft, from the same facts.
import * as vscode from 'vscode';
import type { FactsView } from '../../server/editor/protocol.ts';
import type { FactsOfActive } from '../facts.ts';
import { datesNodes } from './dates.ts';
import { type Node, rangeOf } from './node.ts';
import { quotationNodes } from './quotations.ts';
import { stateNodes } from './states.ts';

export const showTrees = (facts: FactsOfActive): vscode.Disposable =>
  vscode.Disposable.from(
    new FactsTree('rapporteur.quotations', facts, quotationNodes, vscode.l10n.t('Nobody is quoted.')),
    new FactsTree('rapporteur.dates', facts, datesNodes, vscode.l10n.t('No date is named.')),
    new FactsTree('rapporteur.states', facts, stateNodes),
  );

class FactsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly tree: vscode.TreeView<Node>;
  private readonly subscriptions: vscode.Disposable[];
  private nodes: readonly Node[] = [];
  private readonly parents = new Map<Node, Node>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    id: string,
    private readonly facts: FactsOfActive,
    private readonly nodesOf: (view: FactsView) => readonly Node[],
    /** What stands there when a brief has nothing to list. */
    private readonly nothing?: string,
  ) {
    this.tree = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.changed,
      this.tree,
      facts.onChange((view) => this.update(view)),
      vscode.window.onDidChangeTextEditorSelection((event) => this.follow(event)),
    ];
    this.update(facts.current);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  getChildren(node?: Node): Node[] {
    return [...(node === undefined ? this.nodes : (node.children ?? []))];
  }

  getParent(node: Node): Node | undefined {
    return this.parents.get(node);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, node.children === undefined ? None : node.open ? Expanded : Collapsed);
    item.id = node.id;
    if (node.description !== undefined) item.description = node.description;
    if (node.tooltip !== undefined) item.tooltip = node.tooltip;
    if (node.icon !== undefined)
      item.iconPath =
        node.colour === undefined
          ? new vscode.ThemeIcon(node.icon)
          : new vscode.ThemeIcon(node.icon, new vscode.ThemeColor(node.colour));
    // All that is seen is heard: by itself VS Code reads the tooltip alone.
    const heard = new Set([node.label, node.description, node.tooltip].filter((text) => text !== undefined));
    item.accessibilityInformation = { label: [...heard].join(', ') };
    const uri = this.facts.current?.uri;
    if (node.place !== undefined && uri !== undefined)
      item.command = {
        command: 'rapporteur.reveal',
        title: vscode.l10n.t('Go to it'),
        arguments: [uri, node.place],
      };
    return item;
  }

  private update(view: FactsView | null): void {
    this.nodes = view === null ? [] : this.nodesOf(view);
    this.parents.clear();
    const adopt = (parent: Node): void => {
      for (const child of parent.children ?? []) {
        this.parents.set(child, parent);
        adopt(child);
      }
    };
    for (const node of this.nodes) adopt(node);
    const alarms = this.nodes.reduce((sum, node) => sum + (node.alarms ?? 0), 0);
    this.tree.badge = alarms === 0 ? undefined : { value: alarms, tooltip: vscode.l10n.t('{0} to look at', alarms) };
    if (view === null || this.nodes.length > 0 || this.nothing === undefined) delete this.tree.message;
    else this.tree.message = this.nothing;
    this.changed.fire();
  }

  /** The tree shows where the writer is. */
  private follow({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent): void {
    const at = selections[0]?.active;
    if (at === undefined || !this.tree.visible || textEditor.document.uri.toString() !== this.facts.current?.uri)
      return;
    const find = (nodes: readonly Node[]): Node | undefined => {
      for (const node of nodes) {
        const inside = find(node.children ?? []);
        if (inside !== undefined) return inside;
        if (node.place !== undefined && rangeOf(node.place).contains(at)) return node;
      }
      return undefined;
    };
    const node = find(this.nodes);
    if (node !== undefined) void this.tree.reveal(node, { select: true, focus: false });
  }
}
