import type { Pattern } from './word-book';
import { wordList } from './word-list';

/** A fact that a trial and a production deployment both have, and the words by which people name it. */
export interface Fact {
  readonly name: string;
  /** The field of the production section that it answers. */
  readonly field: string;
  readonly words: readonly Pattern[];
}

const fact = (name: string, field: string, words: string): Fact => ({ name, field, words: wordList(words) });
const sizing = 'CPU, memory, disk';

/** What an implementation team needs to know, in the order of the section's fields. */
export const defaultFacts: readonly Fact[] = [
  fact('Deployment method', 'Deployment method', `deployment method, deployment model, deployment type, installation method, helm, kubernetes, docker, kustomize, terraform, bereitstellung*, installationsart*, méthode de déploiement, método de despliegue, デプロイ方法, 導入方法`), // prettier-ignore
  fact('Hosting provider', 'Hosting provider', `hosting, hosting provider, hosted, cloud provider, cloud account, aws, azure, gcp, eks, gke, aks, on-premises, on-prem, data centre, data centres, data center, data centers, rechenzentr*, hosting-anbieter, hébergement, hébergeur, alojamiento, ホスティング, クラウド`), // prettier-ignore
  fact('Environments', 'Environments', `environments, staging, test environment, umgebungen, environnements, entornos, 環境`),
  fact('Nodes', 'Nodes and instance types', `node, nodes, instance type, instance types, instances, replicas, servers, vm, vms, machines, knoten*, server, nœuds, serveurs, nodos, servidores, ノード`), // prettier-ignore
  fact('CPU', sizing, `cpu, cpus, vcpu, vcpus, core, cores, kerne, cœurs, núcleos, コア`),
  fact('Memory', sizing, `memory, ram, arbeitsspeicher*, mémoire, memoria, メモリ`),
  fact('Disk', sizing, `disk, disks, storage, ssd, festplatte*, speicherplatz*, disque*, disco, almacenamiento, ディスク, ストレージ`),
  fact('Code hosts', 'Code hosts', `code host, code hosts, github, gitlab, bitbucket, gerrit, perforce, git server, codehost*, forge, コードホスト`), // prettier-ignore
  fact('Repositories', 'Repositories, monorepos, largest', `repository, repositories, repo, repos, monorepo, monorepos, repositorien, dépôts, repositorios, リポジトリ`), // prettier-ignore
  fact('Users', 'Users and concurrent users', `user, users, developers, seats, nutzer*, benutzer*, anwender*, entwickler*, utilisateurs, développeurs, usuarios, ユーザー, 利用者`), // prettier-ignore
  fact('External services', 'External services', `external service, external services, external database, postgres*, redis, s3, object storage, smtp, externe dienste, services externes, servicios externos, 外部サービス`), // prettier-ignore
  fact('CI/CD', 'CI/CD', `ci, ci/cd, jenkins, build pipeline, build pipelines, build system`),
  fact('Network and access', 'Network and access', `network, access, sso, single sign-on, saml, oidc, vpn, firewall, proxy, tls, netzwerk*, zugang*, zugriff*, réseau, accès, acceso, ネットワーク, アクセス`), // prettier-ignore
  fact('Upgrades and changes', 'Upgrade and change process', `upgrade, upgrades, change process, change management, change window, maintenance window, wartungsfenster*, mise à jour, mises à jour, actualización, actualizaciones, アップグレード, 変更管理`), // prettier-ignore
  fact('Deviations', 'Deviations from the standard deployment', `deviation, deviations, deviates, non-standard, abweichung*, écarts, desviaciones, 逸脱`), // prettier-ignore
];

/** Facts of what a deployment runs on. Users, repositories and access are spoken of everywhere. */
export const machineFacts: ReadonlySet<string> = new Set(['Deployment method', 'Hosting provider', 'Nodes', 'CPU', 'Memory', 'Disk']);
